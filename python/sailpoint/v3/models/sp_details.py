# Generated from schema/.
"""Sp details."""

from sailpoint.v3.models import SpDetails

__all__ = ["SpDetails"]
