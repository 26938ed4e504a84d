# Generated from schema/.
"""Federation protocol details."""

from sailpoint.v2025.models import FederationProtocolDetails

__all__ = ["FederationProtocolDetails"]
