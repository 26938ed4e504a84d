# Written by `make stubs` from schema/; change it there.
"""Slim discovered applications."""

from sailpoint._core import model

__all__ = ["SlimDiscoveredApplications"]

SlimDiscoveredApplications = model("v2024", "SlimDiscoveredApplications")
