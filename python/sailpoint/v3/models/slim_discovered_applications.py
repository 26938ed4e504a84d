# Generated from schema/.
"""Slim discovered applications."""

from sailpoint.v3.models import SlimDiscoveredApplications

__all__ = ["SlimDiscoveredApplications"]
