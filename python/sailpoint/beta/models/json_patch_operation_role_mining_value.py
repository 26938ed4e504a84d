# Generated from schema/.
"""Json patch operation role mining value."""

from sailpoint.beta.models import JsonPatchOperationRoleMiningValue

__all__ = ["JsonPatchOperationRoleMiningValue"]
