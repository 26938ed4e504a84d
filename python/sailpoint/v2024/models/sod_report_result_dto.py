# Generated from schema/.
"""Sod report result dto."""

from sailpoint.v2024.models import SodReportResultDto

__all__ = ["SodReportResultDto"]
