# Written by `make stubs` from schema/; change it there.
"""Federation protocol details."""

from sailpoint._core import model

__all__ = ["FederationProtocolDetails"]

FederationProtocolDetails = model("v2024", "FederationProtocolDetails")
