# Written by `make stubs` from schema/; change it there.
"""Campaign filter details criteria list inner."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model

__all__ = ["CampaignFilterDetailsCriteriaListInner"]

class CampaignFilterDetailsCriteriaListInner(Model):
    """Campaign filter details criteria list inner."""

    type: str
    operation: str | None
    var_property: str | None
    value: str | None
    negate_result: bool | None
    short_circuit: bool | None
    record_child_matches: bool | None
    id: str | None
    suppress_matched_items: bool | None
    children: list[dict[str, Any]] | None
    def __init__(
        self,
        *,
        type: str,
        var_property: str | None,
        value: str | None,
        operation: str | None = ...,
        negate_result: bool | None = ...,
        short_circuit: bool | None = ...,
        record_child_matches: bool | None = ...,
        id: str | None = ...,
        suppress_matched_items: bool | None = ...,
        children: Sequence[Mapping[str, Any]] | None = ...,
    ) -> None: ...
