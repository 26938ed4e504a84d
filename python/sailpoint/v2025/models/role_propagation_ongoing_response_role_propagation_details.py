# Generated from schema/.
"""Role propagation ongoing response role propagation details."""

from sailpoint.v2025.models import RolePropagationOngoingResponseRolePropagationDetails

__all__ = ["RolePropagationOngoingResponseRolePropagationDetails"]
