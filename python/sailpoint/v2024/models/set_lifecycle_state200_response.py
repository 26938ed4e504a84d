# Written by `make stubs` from schema/; change it there.
"""The account activity of a change of the lifecycle state."""

from sailpoint._core import model

__all__ = ["SetLifecycleState200Response"]

SetLifecycleState200Response = model("v2024", "SetLifecycleState200Response")
