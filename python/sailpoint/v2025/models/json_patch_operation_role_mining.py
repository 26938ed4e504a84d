# Generated from schema/.
"""Json patch operation role mining."""

from sailpoint.v2025.models import JsonPatchOperationRoleMining

__all__ = ["JsonPatchOperationRoleMining"]
