# Generated from schema/.
"""Start application discovery403 response one of."""

from sailpoint.v2025.models import StartApplicationDiscovery403ResponseOneOf

__all__ = ["StartApplicationDiscovery403ResponseOneOf"]
