# Generated from schema/.
"""Idp details."""

from sailpoint.v2024.models import IdpDetails

__all__ = ["IdpDetails"]
