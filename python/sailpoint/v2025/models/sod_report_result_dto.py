# Generated from schema/.
"""Sod report result dto."""

from sailpoint.v2025.models import SodReportResultDto

__all__ = ["SodReportResultDto"]
