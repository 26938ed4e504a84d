# Written by `make stubs` from schema/; change it there.
"""Lifecycle state."""

from sailpoint._core import model

__all__ = ["LifecycleState"]

LifecycleState = model("v2024", "LifecycleState")
