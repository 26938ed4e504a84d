# Written by `make stubs` from schema/; change it there.
"""Set lifecycle state200 response."""

from sailpoint._core import model

__all__ = ["SetLifecycleState200Response"]

SetLifecycleState200Response = model("v2024", "SetLifecycleState200Response")
