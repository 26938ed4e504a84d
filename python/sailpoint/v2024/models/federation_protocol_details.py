# Generated from schema/.
"""Federation protocol details."""

from sailpoint.v2024.models import FederationProtocolDetails

__all__ = ["FederationProtocolDetails"]
