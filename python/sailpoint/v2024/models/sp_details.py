# Generated from schema/.
"""Sp details."""

from sailpoint.v2024.models import SpDetails

__all__ = ["SpDetails"]
