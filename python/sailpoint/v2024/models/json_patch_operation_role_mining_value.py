# Generated from schema/.
"""Json patch operation role mining value."""

from sailpoint.v2024.models import JsonPatchOperationRoleMiningValue

__all__ = ["JsonPatchOperationRoleMiningValue"]
