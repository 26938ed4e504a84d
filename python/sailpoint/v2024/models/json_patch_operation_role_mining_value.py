# Written by `make stubs` from schema/; change it there.
"""Json patch operation role mining value."""

from sailpoint._core import model

__all__ = ["JsonPatchOperationRoleMiningValue"]

JsonPatchOperationRoleMiningValue = model("v2024", "JsonPatchOperationRoleMiningValue")
