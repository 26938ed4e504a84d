# Generated from schema/.
"""Application discovery response."""

from sailpoint.v2025.models import ApplicationDiscoveryResponse

__all__ = ["ApplicationDiscoveryResponse"]
