# Generated from schema/.
"""Role propagation status response terminated by."""

from sailpoint.v2025.models import RolePropagationStatusResponseTerminatedBy

__all__ = ["RolePropagationStatusResponseTerminatedBy"]
