# Generated from schema/.
"""Service desk source."""

from sailpoint.v3.models import ServiceDeskSource

__all__ = ["ServiceDeskSource"]
