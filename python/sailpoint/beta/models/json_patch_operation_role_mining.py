# Generated from schema/.
"""Json patch operation role mining."""

from sailpoint.beta.models import JsonPatchOperationRoleMining

__all__ = ["JsonPatchOperationRoleMining"]
