# Generated from schema/.
"""Role propagation response."""

from sailpoint.v2025.models import RolePropagationResponse

__all__ = ["RolePropagationResponse"]
