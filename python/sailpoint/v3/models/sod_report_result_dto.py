# Generated from schema/.
"""Sod report result dto."""

from sailpoint.v3.models import SodReportResultDto

__all__ = ["SodReportResultDto"]
