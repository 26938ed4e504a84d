# Generated from schema/.
"""Role propagation status response launched by."""

from sailpoint.v2025.models import RolePropagationStatusResponseLaunchedBy

__all__ = ["RolePropagationStatusResponseLaunchedBy"]
