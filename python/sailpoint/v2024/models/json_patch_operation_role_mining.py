# Written by `make stubs` from schema/; change it there.
"""Json patch operation role mining."""

from sailpoint._core import model

__all__ = ["JsonPatchOperationRoleMining"]

JsonPatchOperationRoleMining = model("v2024", "JsonPatchOperationRoleMining")
