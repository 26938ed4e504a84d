# Generated from schema/.
"""Sp details."""

from sailpoint.v2025.models import SpDetails

__all__ = ["SpDetails"]
