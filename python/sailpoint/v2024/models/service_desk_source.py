# Generated from schema/.
"""Service desk source."""

from sailpoint.v2024.models import ServiceDeskSource

__all__ = ["ServiceDeskSource"]
