# Generated from schema/.
"""Role propagation status response."""

from sailpoint.v2025.models import RolePropagationStatusResponse

__all__ = ["RolePropagationStatusResponse"]
