# Generated from schema/.
"""Slim discovered applications."""

from sailpoint.beta.models import SlimDiscoveredApplications

__all__ = ["SlimDiscoveredApplications"]
