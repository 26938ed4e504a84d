# Generated from schema/.
"""Application discovery response target."""

from sailpoint.v2025.models import ApplicationDiscoveryResponseTarget

__all__ = ["ApplicationDiscoveryResponseTarget"]
