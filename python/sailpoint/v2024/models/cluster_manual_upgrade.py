# Written by `make stubs` from schema/; change it there.
"""Cluster manual upgrade."""

from sailpoint._core import model

__all__ = ["ClusterManualUpgrade"]

ClusterManualUpgrade = model("v2024", "ClusterManualUpgrade")
