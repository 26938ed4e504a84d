# Written by `make stubs` from schema/; change it there.
"""Lifecyclestate deleted."""

from sailpoint._core import model

__all__ = ["LifecyclestateDeleted"]

LifecyclestateDeleted = model("v2024", "LifecyclestateDeleted")
