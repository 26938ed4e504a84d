# Generated from schema/.
"""Role propagation ongoing response."""

from sailpoint.v2025.models import RolePropagationOngoingResponse

__all__ = ["RolePropagationOngoingResponse"]
