"""Plays key events on an X display through its XTEST extension, as a scanner that plays keyboard does.

Reads one request a line and answers `ok` or `failed: why`. Key codes are those of the evdev rules (the key, not what
a layout prints on it), so the same request under another layout gives other characters, as a real scanner does.

    focus          gives the keyboard to the largest window there is (no window manager does it on a bare display)
    keys d38 u38 w5  presses key 38, releases it, waits 5 ms; answers `ok LATE`: how many
                     milliseconds longer it took than planned, because the machine was busy
"""

import ctypes
import sys
import time

x11 = ctypes.CDLL("libX11.so.6")
xtst = ctypes.CDLL("libXtst.so.6")
Window = ctypes.c_ulong
REVERT_TO_PARENT = 2
VIEWABLE = 2

x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
x11.XDefaultRootWindow.restype = Window
x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
x11.XFree.argtypes = [ctypes.c_void_p]
x11.XSetInputFocus.argtypes = [ctypes.c_void_p, Window, ctypes.c_int, ctypes.c_ulong]
xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]


class WindowAttributes(ctypes.Structure):
    """XWindowAttributes of Xlib.h; only the size and the state are read."""

    _fields_ = [
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("border_width", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("visual", ctypes.c_void_p),
        ("root", Window),
        ("class_", ctypes.c_int),
        ("bit_gravity", ctypes.c_int),
        ("win_gravity", ctypes.c_int),
        ("backing_store", ctypes.c_int),
        ("backing_planes", ctypes.c_ulong),
        ("backing_pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        ("all_event_masks", ctypes.c_long),
        ("your_event_mask", ctypes.c_long),
        ("do_not_propagate_mask", ctypes.c_long),
        ("override_redirect", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    ]


x11.XGetWindowAttributes.argtypes = [ctypes.c_void_p, Window, ctypes.POINTER(WindowAttributes)]
x11.XQueryTree.argtypes = [
    ctypes.c_void_p,
    Window,
    ctypes.POINTER(Window),
    ctypes.POINTER(Window),
    ctypes.POINTER(ctypes.POINTER(Window)),
    ctypes.POINTER(ctypes.c_uint),
]


def shown_windows(display):
    """The windows directly on the screen that are shown, each with its area."""
    root, parent, count = Window(), Window(), ctypes.c_uint()
    children = ctypes.POINTER(Window)()
    top = x11.XDefaultRootWindow(display)
    x11.XQueryTree(display, top, root, parent, children, count)
    for index in range(count.value):
        attributes = WindowAttributes()
        if x11.XGetWindowAttributes(display, children[index], attributes) and attributes.map_state == VIEWABLE:
            yield attributes.width * attributes.height, children[index]
    if children:
        x11.XFree(children)


def focus(display):
    shown = list(shown_windows(display))
    if not shown:
        return "failed: no window is shown"
    x11.XSetInputFocus(display, max(shown)[1], REVERT_TO_PARENT, 0)
    x11.XSync(display, 0)
    return "ok"


def play(display, steps):
    # The server keeps the time between two events by itself, so that a busy machine does not make a slow scanner.
    started, planned, wait = time.monotonic(), 0, 0
    for step in steps:
        action, number = step[0], int(step[1:])
        if action == "w":
            wait += number
            planned += number
        else:
            xtst.XTestFakeKeyEvent(display, number, action == "d", wait)
            wait = 0
    x11.XSync(display, 0)
    late = (time.monotonic() - started) * 1000 - planned
    return f"ok {max(0, round(late))}"


def main():
    display = x11.XOpenDisplay(None)
    if not display:
        print("failed: no display", flush=True)
        return
    print("ok", flush=True)
    for line in sys.stdin:
        request, *steps = line.split()
        if request == "focus":
            answer = focus(display)
        elif request == "keys":
            answer = play(display, steps)
        else:
            answer = f"failed: unknown request {request}"
        print(answer, flush=True)


main()
