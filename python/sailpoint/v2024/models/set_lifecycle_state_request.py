# Written by `make stubs` from schema/; change it there.
"""The lifecycle state to set."""

from sailpoint._core import model

__all__ = ["SetLifecycleStateRequest"]

SetLifecycleStateRequest = model("v2024", "SetLifecycleStateRequest")
