# Generated from schema/.
"""Federation protocol details."""

from sailpoint.v3.models import FederationProtocolDetails

__all__ = ["FederationProtocolDetails"]
