# Generated from schema/.
"""Right set DTO."""

from sailpoint.v2025.models import RightSetDTO

__all__ = ["RightSetDTO"]
