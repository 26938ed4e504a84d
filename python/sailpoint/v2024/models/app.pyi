# Written by `make stubs` from schema/; change it there.
"""App."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.app_all_of_account import AppAllOfAccount
from sailpoint.v2024.models.reference import Reference

__all__ = ["App"]

class App(Model):
    """App."""

    id: str | None
    name: str | None
    source: Reference | None
    account: AppAllOfAccount | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        source: Reference | Mapping[str, Any] | None = ...,
        account: AppAllOfAccount | Mapping[str, Any] | None = ...,
    ) -> None: ...
