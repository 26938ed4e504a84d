# Generated from schema/.
"""Application discovery request."""

from sailpoint.v2025.models import ApplicationDiscoveryRequest

__all__ = ["ApplicationDiscoveryRequest"]
