# Generated from schema/.
"""Idp details."""

from sailpoint.v2025.models import IdpDetails

__all__ = ["IdpDetails"]
