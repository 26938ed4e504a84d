# Generated from schema/.
"""Manually updated fields DTO."""

from sailpoint.beta.models import ManuallyUpdatedFieldsDTO

__all__ = ["ManuallyUpdatedFieldsDTO"]
