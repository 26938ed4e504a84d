# Generated from schema/.
"""Start application discovery403 response."""

from sailpoint.v2025.models import StartApplicationDiscovery403Response

__all__ = ["StartApplicationDiscovery403Response"]
