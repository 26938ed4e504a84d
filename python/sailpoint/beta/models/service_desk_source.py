# Generated from schema/.
"""Service desk source."""

from sailpoint.beta.models import ServiceDeskSource

__all__ = ["ServiceDeskSource"]
