# Written by `make stubs` from schema/; change it there.
"""Lifecycle state dto."""

from sailpoint._core import model

__all__ = ["LifecycleStateDto"]

LifecycleStateDto = model("v2024", "LifecycleStateDto")
