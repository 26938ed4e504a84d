# Generated from schema/.
"""Slim discovered applications."""

from sailpoint.v2024.models import SlimDiscoveredApplications

__all__ = ["SlimDiscoveredApplications"]
