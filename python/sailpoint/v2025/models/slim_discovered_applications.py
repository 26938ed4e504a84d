# Generated from schema/.
"""Slim discovered applications."""

from sailpoint.v2025.models import SlimDiscoveredApplications

__all__ = ["SlimDiscoveredApplications"]
