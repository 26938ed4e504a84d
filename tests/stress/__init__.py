"""`make stress`: random programs that use the public API, each in its own process, on every available interpreter.

A program consists of a seed and the kinds of actions that it chooses from. The seed determines the actions of its
threads, tasks, forks and finalizers, but not how they interleave. A program fails if it crashes, hangs, panics, leaks,
or raises an unexpected exception.
"""
