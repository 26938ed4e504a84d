# Generated from schema/.
"""The models of the schema file parameter_storage, for type checkers."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

class ParameterStorageAttestationDocument(Model):
    """Parameter storage attestation document."""

    attestation_document: str | None
    def __init__(
        self,
        *,
        attestation_document: str | None = ...,
    ) -> None: ...

class ParameterStorageNewParameter(Model):
    """Parameter storage new parameter."""

    owner_id: str
    name: str
    type: str
    public_fields: dict[str, Any] | None
    private_fields: str | None
    description: str | None
    def __init__(
        self,
        *,
        owner_id: str,
        name: str,
        type: str,
        public_fields: Mapping[str, Any] | None = ...,
        private_fields: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class ParameterStorageParameter(Model):
    """Parameter storage parameter."""

    id: str
    owner_id: str
    type: str | None
    name: str
    primary_field: str | None
    public_fields: dict[str, Any]
    description: str | None
    last_modified_at: str | None
    last_modified_by: str | None
    private_fields_last_modified_at: str | None
    private_fields_last_modified_by: str | None
    def __init__(
        self,
        *,
        id: str,
        owner_id: str,
        name: str,
        public_fields: Mapping[str, Any],
        type: str | None = ...,
        primary_field: str | None = ...,
        description: str | None = ...,
        last_modified_at: str | None = ...,
        last_modified_by: str | None = ...,
        private_fields_last_modified_at: str | None = ...,
        private_fields_last_modified_by: str | None = ...,
    ) -> None: ...

class ParameterStorageReference(Model):
    """Parameter storage reference."""

    id: str
    consumer_id: str
    parameter_id: str
    name: str
    usage_hint: str | None
    def __init__(
        self,
        *,
        id: str,
        consumer_id: str,
        parameter_id: str,
        name: str,
        usage_hint: str | None = ...,
    ) -> None: ...

class ParameterStorageUpdateParameter(Model):
    """Parameter storage update parameter."""

    owner_id: str | None
    name: str | None
    public_fields: dict[str, Any] | None
    private_fields: str | None
    description: str | None
    def __init__(
        self,
        *,
        owner_id: str | None = ...,
        name: str | None = ...,
        public_fields: Mapping[str, Any] | None = ...,
        private_fields: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
