# Generated from schema/.
"""Service desk source."""

from sailpoint.v2025.models import ServiceDeskSource

__all__ = ["ServiceDeskSource"]
